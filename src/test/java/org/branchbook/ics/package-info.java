@NullMarked
package org.branchbook.ics;

import org.jspecify.annotations.NullMarked;
