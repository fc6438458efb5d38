const KEPT_AS = 'zhengtu.token';
export const TOKEN_CHANGED = 'zhengtu:token';

/** The token that lets this tab change the graph; it is gone when the tab is closed. Null where none was given. */
export function storedToken(): string | null {
  return sessionStorage.getItem(KEPT_AS);
}

export function storeToken(token: string | null): void {
  if (token) sessionStorage.setItem(KEPT_AS, token);
  else sessionStorage.removeItem(KEPT_AS);
  dispatchEvent(new Event(TOKEN_CHANGED));
}

/** The header that carries the token, if there is one. */
export function bearer(): Record<string, string> {
  const token = storedToken();
  return token ? { authorization: `Bearer ${token}` } : {};
}
