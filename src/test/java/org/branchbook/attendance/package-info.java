@NullMarked
package org.branchbook.attendance;

import org.jspecify.annotations.NullMarked;
