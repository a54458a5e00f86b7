@NullMarked
package org.branchbook.grading;

import org.jspecify.annotations.NullMarked;
