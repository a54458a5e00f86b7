-- A foreign key makes an index of its own over its columns. These were made beside it, over the same
-- column or, for facts, over the kind too, of which a person has few: every row was written into
-- both, and again into both when its transaction was committed.
drop index member_fact_member;
drop index activity_change_activity;
drop index appraisal_grade_member;
drop index brand_evidence_brand;
drop index care_contact_care;
drop index case_channel_case;
drop index case_witness_case;
drop index clause_proof_clause;
drop index contact_member;
drop index development_event_member;
drop index development_file_member;
drop index follow_up_activity;
drop index frozen_not_due_member;
drop index hand_in_activity;
drop index import_activity_activity;
drop index import_change_member;
drop index initiative_clause_initiative;
drop index joint_activity_activity;
drop index lecturer_member;
drop index make_up_member;
drop index observer_activity;
drop index resolution_candidate_member;
drop index resolution_draft_activity;
drop index resolution_subject;
drop index talk_one;
drop index talk_other;
drop index template_use_template;
drop index transfer_member;
drop index volunteer_member;
drop index written_opinion_member;
