/** How many people there are for each group (a team). */
export const membersPerGroup = 8;

/** How many of these people are members of the group: 2 to 8, so that some people are in none. */
export const groupSize = (group: number): number => 2 + ((group * 5) % (membersPerGroup - 1));

/** Which of these people has left: another one in each group, and never the first, who pays for the group. */
export const leaver = (group: number): number => membersPerGroup - 1 - (group % (membersPerGroup - 1));
