/** What Claude Code prints when a login has run out; the engine knows it for certain. */
export const LOGIN_EXPIRED =
  'Please run /login · API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"OAuth token has expired."}}';
