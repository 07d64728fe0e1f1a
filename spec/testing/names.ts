export const names = (list: string | undefined): string[] => (list ?? "").trim().split(/\s+/).filter(Boolean);
