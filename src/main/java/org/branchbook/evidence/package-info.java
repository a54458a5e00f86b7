/**
 * Photos, scans and other files of an activity: taken in by dropping, kept once, shown small and
 * large. Pictures are read off the FX thread, never at full size, and turned as the camera says.
 */
@NullMarked
package org.branchbook.evidence;

import org.jspecify.annotations.NullMarked;
