import type { Server } from "node:http";

/** The port that is tried first. */
export const defaultPort = 4010;

/** Only this machine can reach it. */
export const host = "127.0.0.1";

export async function listen(server: Server, port: number | undefined): Promise<void> {
  if (port !== undefined) {
    await tryToListen(server, port).catch((error: NodeJS.ErrnoException) => {
      throw explain(error, port);
    });
    return;
  }
  for (let next = defaultPort; ; next++) {
    try {
      await tryToListen(server, next);
      return;
    } catch (error) {
      // Node's system errors have a code.
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE" || next === 65_535) throw error;
    }
  }
}

const tryToListen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

function explain(error: NodeJS.ErrnoException, port: number): Error {
  const reason = {
    EADDRINUSE: `Port ${port} is taken by another program. End that program or choose another port. Without --port, the first free port from ${defaultPort} on is used.`,
    EACCES: `This user may not listen on port ${port}. Choose 1024 or higher.`,
  }[error.code ?? ""];
  return reason === undefined ? error : new Error(reason, { cause: error });
}
