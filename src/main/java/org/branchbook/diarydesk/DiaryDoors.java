package org.branchbook.diarydesk;

import org.branchbook.diary.Diary;
import org.branchbook.sharing.Shares;

/** What the screens of the diary are made with. */
public record DiaryDoors(Diary diary, Shares shares) {}
