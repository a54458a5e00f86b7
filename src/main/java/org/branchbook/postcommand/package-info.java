/**
 * Commands for 岗位学雷锋. They name a person by name or number and refuse to guess which of two
 * namesakes is meant, as the others do.
 */
@NullMarked
package org.branchbook.postcommand;

import org.jspecify.annotations.NullMarked;
