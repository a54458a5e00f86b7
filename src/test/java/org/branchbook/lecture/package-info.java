@NullMarked
package org.branchbook.lecture;

import org.jspecify.annotations.NullMarked;
