import workspace from "../../package.json" with { type: "json" };

/**
 * The project's repository. *Edit this page* and *Report a mistake* lead there.
 *
 * It comes from `repository` of the root package.json. `OWNER` is a placeholder until the repository is public, and the
 * site cannot be published with it.
 */
export const repositoryUrl = workspace.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

/** The branch that *Edit this page* opens. */
export const repositoryBranch = "main";
