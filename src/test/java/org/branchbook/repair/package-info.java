@NullMarked
package org.branchbook.repair;

import org.jspecify.annotations.NullMarked;
