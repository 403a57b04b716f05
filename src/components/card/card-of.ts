import { strings } from '../../answer/strings.ts';
import type { CredentialPage } from '../../schemas/credential-page.ts';
import type { DiagnosisPage } from '../../schemas/diagnosis-page.ts';
import type { FindingPage } from '../../schemas/finding-page.ts';
import type { ProsePage } from '../../schemas/prose-page.ts';
import { STATUS, TONE } from '../page/finding-status.ts';
import { type Card, TONES } from './card.ts';

/** Frontmatter of any page; pages about the site itself have no type. */
type Page =
  | DiagnosisPage
  | CredentialPage
  | FindingPage
  | ProsePage
  | { type?: undefined; title: string; description?: string | undefined };

/** The card of a page, from what its frontmatter says. */
export function cardOf(page: Page): Card {
  const { kicker, tone } = mark(page);
  return { kicker, title: page.title, text: (page.description ?? '').replaceAll('`', ''), tone: TONES[tone] ?? TONES.plain ?? '' };
}

/** Sort of page, what is most worth knowing of it, and the tone of that. */
function mark(page: Page): { kicker: string; tone: string } {
  switch (page.type) {
    case 'diagnosis':
      return { kicker: `Diagnosis · ${strings.outcome[page.outcome]}`, tone: page.outcome };
    case 'credential':
      return { kicker: ['Credential', page.recognise.prefixes[0] ?? page.vendor].join(' · '), tone: 'plain' };
    case 'finding':
      return { kicker: `Finding · ${STATUS[page.status]}`, tone: TONE[page.status] };
    case 'guide':
      return { kicker: 'Guide', tone: 'plain' };
    case 'reference':
      return { kicker: 'Reference', tone: 'plain' };
    default:
      return { kicker: 'Why a Claude credential does not work', tone: 'plain' };
  }
}
