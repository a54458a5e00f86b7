@NullMarked
package org.branchbook.vote;

import org.jspecify.annotations.NullMarked;
