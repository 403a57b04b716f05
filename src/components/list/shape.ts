import type { CredentialPage } from '../../schemas/credential-page.ts';
import { type AnatomyPart, anatomyOf } from '../picture/anatomy.ts';

/** The example shape of a kind in one short line: prefix, body, ending. */
export const shapeOf = ({ recognise, header }: CredentialPage): Pick<AnatomyPart, 'kind' | 'text'>[] =>
  anatomyOf({ recognise, header }).filter(({ kind }) => kind !== 'carrier');

export const BASIS: Record<CredentialPage['basis'], string> = {
  official: 'official: documented or shipped by its vendor',
  observed: 'observed by many, never documented',
  'single-report': 'one report only',
  inferred: 'our conclusion',
  unknown: 'not established',
};

const SHORT_BASIS: Record<CredentialPage['basis'], string> = {
  official: 'official',
  observed: 'observed',
  'single-report': 'one report',
  inferred: 'inferred',
  unknown: 'unknown',
};

export function lengthOf({ recognise: { length } }: CredentialPage): string {
  if (!length) return 'not known';
  const size = length.min === length.max ? String(length.min) : `${length.min} to ${length.max}`;
  return `${size} characters (${SHORT_BASIS[length.basis]})`;
}
