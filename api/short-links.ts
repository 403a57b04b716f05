import { Hono, type MiddlewareHandler } from 'hono';
import type { Knowledge } from '../src/diagnosis/types.ts';
import { LANGUAGES, languageOf, pathIn } from '../src/strings/language.ts';

/** A link that has moved for good; the method of a request stays what it was. */
const MOVED = 308;

/** `/e/<id>/` leads to the page of a diagnosis, also from each of its former ids, and so does the former address of a page. */
export function shortLinks({ diagnoses }: Knowledge): Hono {
  const present = new Map(diagnoses.flatMap(({ id, aliases }) => [id, ...aliases].map((short): [string, string] => [short, id])));
  const forward: MiddlewareHandler<object, '/:id'> = async (c, next) => {
    const asked = c.req.param('id');
    const id = present.get(asked);
    const there = id === asked && c.req.path.includes('/diagnoses/');
    return id && !there ? c.redirect(pathIn(languageOf(c.req.path), `/diagnoses/${id}/`), MOVED) : next();
  };
  const app = new Hono();
  for (const folder of ['/e', ...LANGUAGES.map((language) => `${pathIn(language, '/')}diagnoses`)])
    app.get(`${folder}/:id`, forward).get(`${folder}/:id/`, forward);
  return app;
}
