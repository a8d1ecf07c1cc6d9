/** Whether a thing told is fact, plan, request, condition or denial, and how sure its teller is. */
@NullMarked
package hearsay.factuality;

import org.jspecify.annotations.NullMarked;
