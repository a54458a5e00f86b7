@NullMarked
package org.branchbook.activity;

import org.jspecify.annotations.NullMarked;
