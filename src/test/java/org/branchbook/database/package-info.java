@NullMarked
package org.branchbook.database;

import org.jspecify.annotations.NullMarked;
