@NullMarked
package org.branchbook.storage;

import org.jspecify.annotations.NullMarked;
