/**
 * The project's repository. *Edit this page* and *Report a mistake* lead there.
 *
 * `OWNER` is a placeholder until the repository is public. The site cannot be published while it stands here.
 */
export const repositoryUrl = "https://github.com/OWNER/nexudus-api";

/** The branch that *Edit this page* opens. */
export const repositoryBranch = "main";
