@NullMarked
package org.branchbook.participation;

import org.jspecify.annotations.NullMarked;
