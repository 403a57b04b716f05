import { z } from 'zod';
import { FATES } from '../precedence/candidates.ts';
import { STOPS } from '../precedence/choose.ts';
import { PAYERS } from '../precedence/pays.ts';
import { PLACES } from '../precedence/types.ts';
import { WARNINGS } from '../precedence/warnings.ts';

const place = z.enum(PLACES);

/** What one client does with the credentials a text sets; `src/precedence/predict.ts` is the same as a plain type. */
export const predictionSchema = z.object({
  client: z.string().describe('The client.'),
  version: z.string().describe('Its version; the newest that was measured or read when the text names none.'),
  candidates: z
    .array(
      z.object({
        place: place.describe('Where it is set.'),
        fate: z.enum(FATES).describe('What becomes of it.'),
      }),
    )
    .describe('Everything that is set, in the order the client looks at it.'),
  winner: place.nullable().describe('Where the credential that is used is set; null when nothing is sent.'),
  sentFrom: z.array(place).describe('Where each credential that is sent is set; more than one when several go out.'),
  headers: z.record(z.string(), z.string()).describe('Headers that are sent, with `{place}` for the value.'),
  stops: z.enum(STOPS).nullable().describe('Why no request is made.'),
  path: z.string().nullable().describe('Path of the request.'),
  pays: z.array(z.enum(PAYERS)).describe('Whose money it costs.'),
  warnings: z
    .array(
      z.object({
        id: z.enum(WARNINGS).describe('The warning.'),
        places: z.array(place).describe('What it concerns.'),
      }),
    )
    .describe('What a careful colleague would say.'),
});
