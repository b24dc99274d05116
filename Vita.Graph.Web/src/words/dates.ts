/** A date of the data, as exact as it is there: `2010`, `2010-03` or `2010-03-15`. */
export function printed(date: string, locale: string): string {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return at.toLocaleDateString(locale, { year: "numeric", month: "long", timeZone: "UTC", ...(day && { day: "numeric" }) });
}
