/** The rules of the light theme, for pages that have no switch of their own. */
export const lightRules = (theme: string): string => /:root\[data-theme="light"\]\s*(\{[\s\S]*?\})/.exec(theme)?.[1] ?? '{}';

/** What a page around the element could hand down: all of it starts anew here. `rem` is the reader's size of text, not that of the page. */
const FRAME = `
:host { display: block; }
.frame {
  all: initial; display: block; direction: ltr; color-scheme: dark; --rem: 16px;
  --sl-color-bg: var(--sl-color-black); --sl-color-text-accent: var(--sl-color-accent-high);
  padding: 1rem; border-radius: 0.75rem; background: var(--sl-color-black); color: var(--sl-color-gray-1); font-family: var(--sl-font); line-height: 1.6;
}
.frame .checker { margin: 0; }
`;

/**
 * The style sheet of the element for other sites, made from those of the handbook.
 * Names of the theme stand inside the shadow, where no rule of the page reaches; lengths follow `--rem` instead of the page's root.
 */
export function shadowStyles(theme: string, answer: string): string {
  const dark = /:root\s*(\{[\s\S]*?\})/.exec(theme)?.[1] ?? '{}';
  const light = lightRules(theme).replace('{', '{ color-scheme: light;');
  return [
    FRAME,
    `.frame ${dark}`,
    `@media (prefers-color-scheme: light) { :host(:not([theme="dark"])) .frame ${light} }`,
    `:host([theme="light"]) .frame ${light}`,
    answer,
  ]
    .join('\n')
    .replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem))');
}
