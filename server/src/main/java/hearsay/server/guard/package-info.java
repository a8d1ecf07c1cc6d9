/**
 * Who may do what: headers, hosts, tokens, forged requests, limits, and problem documents (RFC
 * 9457) for what is refused.
 */
@NullMarked
package hearsay.server.guard;

import org.jspecify.annotations.NullMarked;
