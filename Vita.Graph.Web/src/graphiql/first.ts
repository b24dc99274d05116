/** What is in the editor when nothing was asked. */
export const first = `# Ctrl-Entrée envoie la question ; le volet de gauche montre tout ce que l'on peut demander.
# Ctrl-Enter sends the question; the pane on the left shows all that can be asked.
{
  organisations(
    where: { kinds: { some: { eq: AI } }, territories: { some: { milieux: { some: { eq: RURAL } } } } }
    order: [{ name: ASC }]
    first: 5
  ) {
    totalCount
    nodes {
      name
      needs {
        text
        provenance { page }
      }
    }
  }
}
`;
