@NullMarked
package org.branchbook.followup;

import org.jspecify.annotations.NullMarked;
