/**
 * Checks of what proves an activity and of what its kind asks for: photos, scans, the lecturer, the
 * topic of a theme day, talks and appraisal.
 */
@NullMarked
package org.branchbook.formcheck;

import org.jspecify.annotations.NullMarked;
