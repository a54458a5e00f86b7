@NullMarked
package org.branchbook.evidence;

import org.jspecify.annotations.NullMarked;
