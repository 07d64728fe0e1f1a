/**
 * Starlight's ranking of search results (https://pagefind.app/docs/ranking/), except that a page's `keywords` weigh
 * slightly more than its title.
 */
export const searchRanking = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 5, keywords: 6 },
};
