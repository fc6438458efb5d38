/** The name of a type as the schema writes it, from the enum value of the API: ORGANIZATION → Organization. */
export function typeName(value: string): string {
  return value.charAt(0) + value.slice(1).toLowerCase();
}
