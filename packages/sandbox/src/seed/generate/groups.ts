/** The number of people for each group (a team). */
export const membersPerGroup = 8;

/** The number of these people who are members of the group: 2 to 8. Some people are in no group. */
export const groupSize = (group: number): number => 2 + ((group * 5) % (membersPerGroup - 1));

/** Which of these people has left: a different one in each group, never the first, who pays for the group. */
export const leaver = (group: number): number => membersPerGroup - 1 - (group % (membersPerGroup - 1));
