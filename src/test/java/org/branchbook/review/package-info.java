@NullMarked
package org.branchbook.review;

import org.jspecify.annotations.NullMarked;
