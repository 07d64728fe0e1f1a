/**
 * How Pagefind ranks the pages that a search finds (https://pagefind.app/docs/ranking/): as Starlight does, except that the
 * words under which a page wants to be found (`keywords`) count a little more than titles.
 */
export const searchRanking = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 5, keywords: 6 },
};
