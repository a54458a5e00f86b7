/**
 * 身边雷锋 (L14): nomination, verification by two witnesses or by evidence, consent, story, channels.
 * Whatever makes a case public asks for its consent in one place, {@link LivingCase#publishable}; a
 * consent that is withdrawn leaves the case and names the channels to take it back from.
 */
@NullMarked
package org.branchbook.livingcase;

import org.jspecify.annotations.NullMarked;
