/**
 * Links the entries of the guide about disagreements, as a Markdown sentence that follows another one.
 *
 * @param numbers the entries; the result is empty if there are none
 * @param base the site's path on its host, without a slash at the end
 */
export function linkDisagreements(numbers: readonly number[] = [], base: string): string {
  if (numbers.length === 0) return "";
  const links = numbers.map((number) => `[${number}](${base}/guides/where-the-sources-disagree/#${number})`);
  return ` The sources disagree: ${links.join(", ")}.`;
}
