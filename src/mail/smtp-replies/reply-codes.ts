import type {Cause} from './cause';

/**
 * What a reply means whose words say nothing known. Patterns over `<reply code> <enhanced status code>`, first match wins;
 * either may be missing. Sources: RFC 3463, RFC 4954, RFC 5248; Microsoft, "Email non-delivery reports and SMTP errors in
 * Exchange Online".
 */
export const CODES: readonly (readonly [cause: Cause, pattern: RegExp])[] = [
  ['auth-failed-unspecified', /5\.7\.139|^(535)? 5\.7\.3$/],
  ['starttls-required', /^4\d\d 5\.7\.3$|^538|5\.7\.10$|5\.7\.11$/],
  ['not-authenticated', /5\.7\.57$|^530 5\.7\.[01]$|^530 $/],
  ['send-as-denied', /5\.7\.60$|5\.2\.252$/],
  ['auth-mechanism', /^504 |^534 $|5\.7\.4$|5\.5\.4.auth/],
  ['tls-version', /4\.7\.66$|5\.7\.6[67]$/],
  ['domain-authentication', /[45]\.7\.(2[0-9]|509|515|30)$/],
  ['sender-blocked', /5\.1\.8$|5\.7\.(50[1-8]|70[3-7]|750|511)$/],
  ['ip-blocked', /5\.7\.(60[6-9]|6[1-4]\d|708|25|1[23]\d\d)$/],
  ['rate-limit', /5\.1\.90$|[45]\.4\.5$|[45]\.5\.3$|4\.7\.28$|5\.7\.23[23]$|4\.2\.1$/],
  ['relay-denied', /5\.7\.(64|54|36[78])$/],
  ['wrong-credentials', /^535 |5\.7\.8$/],
  ['app-password-required', /5\.7\.(9|14)$/],
  ['concurrent-limit', /^432 /],
  ['temporary-server', /^4(21|5[014]) |4\.3\.\d+$|4\.4\.\d+$|4\.7\.(0|1|500)$|4\.1\.8$|4\.2\.0$/],
  ['mailbox-full', /[45]\.2\.2$/],
  ['message-size', /^552 |[45]\.3\.4$|5\.2\.3$/],
  ['bad-helo', /^501 5\.5\.4$/],
  ['recipient-rejected', /5\.1\.([0-6]|10)$|5\.4\.1$|5\.2\.1$|^55[013] 5\.[1]\./],
  ['protocol-error', /^50[0-3] |5\.5\.\d+$|5\.3\.3$|5\.6\.11$/],
];
