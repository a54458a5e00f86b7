/**
 * Documents of learning from Lei Feng. The hours of service are called 服务时长统计 and say that they are
 * no certificate: only a unit entitled to issue 志愿服务记录证明 may (VOL; order 67 of the Ministry of
 * Civil Affairs), and a branch mostly is none.
 */
@NullMarked
package org.branchbook.leifengpaper;

import org.jspecify.annotations.NullMarked;
