// What reports call an agency: "tolong Dishub …", "ke Dinas Perikanan". The names stand in flows/agencies.yaml.

/** An agency's names: in full, short, without "Dinas", and the others that people use (`also`, commas between). */
export function agencyNames(agency: { name: string; short: string; also?: string | undefined }): string[] {
  const { name, short, also = '' } = agency;
  const others = also.split(',').map((one) => one.trim());
  const bare = short.replace(/^Dinas (?=[A-Z]{3,}$)/, '');
  return [...new Set([name, short, bare, ...others])].filter((one) => one !== '');
}
