/** Whether a host, with or without a port, always refers to this machine. */
export const isLoopbackHost = (host: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i.test(host);

/** Whether a text is an http address of this machine. */
export function isLoopbackUrl(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && isLoopbackHost(url.hostname);
}
