@NullMarked
package org.branchbook.app;

import org.jspecify.annotations.NullMarked;
