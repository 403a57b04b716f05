/** The words the page carries for an element, or the English ones. */
export function wordsOf<Table>(element: Element, english: Table): Table {
  const carried = element.querySelector('script.words')?.textContent;
  return carried ? (JSON.parse(carried) as Table) : english;
}
