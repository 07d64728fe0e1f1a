import type { Sandbox } from "@nexudus-api/sandbox";

/** The addresses of the docs and the sandbox on this machine. */
export function addresses(port: number, sandbox: Sandbox): { readonly url: string; readonly apiUrl: string } {
  const url = `http://localhost:${port}`;
  return { url, apiUrl: `${url}${sandbox.base}` };
}

/** Whether the sandbox serves this address: the API's paths and the control plane. Case does not matter to the sandbox. */
export function belongsToSandbox(sandbox: Sandbox, url = "/"): boolean {
  const [path = ""] = url.toLowerCase().split("?", 1);
  return [sandbox.base.toLowerCase(), "/_sandbox"].some(
    (base) => path === base || path.startsWith(`${base}/`),
  );
}
