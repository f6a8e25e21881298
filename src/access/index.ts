/** Who may do what: roles and their matrix as data, accounts, invitations, sessions, sign-in by OpenID Connect. */
export {
  type Access,
  type AccessEffects,
  type Account,
  type AccountInvitation,
  isFormToken,
  openAccess,
  rolesOf,
  type Visitor,
} from './accounts.ts';
export { hasSteps, type LimitClass, matrix, type Row, rowOf, type Who } from './matrix.ts';
export { type Identity, type Openid, openOpenid, readRoleMap } from './openid.ts';
