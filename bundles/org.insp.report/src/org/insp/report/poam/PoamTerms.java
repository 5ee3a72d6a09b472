/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.Set;

/** The names that OSCAL gives to what a plan of action says, and those of ours for what OSCAL has no place for. */
final class PoamTerms {

	/** The version of OSCAL that is written. */
	static final String VERSION = "1.1.2";
	/** The only member of the file. */
	static final String ROOT = "plan-of-action-and-milestones";
	/** The namespace of our properties. */
	static final String NAMESPACE = "https://insp.org/ns/oscal";
	/** What the class of a property begins with that holds a field of the place; the kind of the field follows. */
	static final String FIELD_CLASS = "field-";

	static final String UUID = "uuid";
	static final String TITLE = "title";
	static final String DESCRIPTION = "description";
	static final String REMARKS = "remarks";
	static final String NAME = "name";
	static final String NS = "ns";
	static final String VALUE = "value";
	static final String CLASS = "class";
	static final String PROPS = "props";
	static final String TYPE = "type";
	static final String STATUS = "status";
	static final String STATEMENT = "statement";
	static final String DEADLINE = "deadline";
	static final String LIFECYCLE = "lifecycle";
	static final String PLANNED = "planned";
	static final String COMPLETED = "completed";
	static final String REMEDIATIONS = "remediations";
	static final String TASKS = "tasks";
	static final String TIMING = "timing";
	static final String ON_DATE = "on-date";
	static final String WITHIN = "within-date-range";
	static final String START = "start";
	static final String END = "end";
	static final String MILESTONE = "milestone";
	static final String ROLES = "responsible-roles";
	static final String PARTIES = "responsible-parties";
	static final String ROLE_ID = "role-id";
	static final String PARTY_UUIDS = "party-uuids";
	static final String RISK_LOG = "risk-log";
	static final String ENTRIES = "entries";
	static final String RELATED_OBSERVATIONS = "related-observations";
	static final String OBSERVATION_UUID = "observation-uuid";
	static final String RELATED_RISKS = "related-risks";
	static final String RISK_UUID = "risk-uuid";
	static final String RELATED_RESPONSES = "related-responses";
	static final String RESPONSE_UUID = "response-uuid";
	static final String RELATED_TASKS = "related-tasks";
	static final String TASK_UUID = "task-uuid";

	/** The property of a file that was made of a model: what follows from other parts of it need not be read. */
	static final String MADE_OF_MODEL = "made-of-model";
	/** The property of an item that stands for measures without a finding. */
	static final String WITHOUT_FINDING = "without-finding";
	/** The property of a remediation that another risk has already. */
	static final String SAME_AS = "same-as";
	static final String ASPECT = "aspect";
	static final String STATUS_WORD = "status-word";
	static final String NUMBER = "number";
	static final String CAUSE = "cause";
	static final String MANIFESTATION = "manifestation";
	static final String RESPONSE = "management-response";
	static final String KIND = "kind";
	static final String GOAL = "goal";
	static final String CRITERION = "criterion";
	static final String EFFECT = "effect";
	static final String DUE = "due";
	static final String COMPLETED_ON = "completed-on";
	static final String CLOSED_ON = "closed-on";
	static final String EVIDENCE = "evidence";
	static final String PROGRESS = "progress";
	static final String DONE_ON = "done-on";

	static final String LEADER = "leader";
	static final String OWNER = "owner";
	static final String DEPARTMENT = "department";
	static final String COOPERATING = "cooperating";
	static final String AUDITED = "audited";
	static final String AUDITOR = "auditor";

	/** What other files of OSCAL hold. */
	static final Set<String> OTHER_KINDS = Set.of("catalog", "profile", "component-definition", "system-security-plan", "assessment-plan",
			"assessment-results", "mapping-collection");

	private PoamTerms() {
	}
}
