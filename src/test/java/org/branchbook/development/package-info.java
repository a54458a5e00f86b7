@NullMarked
package org.branchbook.development;

import org.jspecify.annotations.NullMarked;
