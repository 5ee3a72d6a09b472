/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.insp.report.ledger.JsonPlace;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerNote.Kind;

/** What OSCAL knows and a plan has no place for: it is counted by its name, and where it stands first. */
final class PoamLeftOut {

	/** What identifies and dates a file or an element; of each property only its name, its value and its remarks say something here. */
	private static final Set<String> SILENT =
			Set.of(PoamTerms.UUID, "version", "oscal-version", PoamTerms.NS, PoamTerms.CLASS, "group", "roles", PoamTerms.TYPE);
	private static final Set<String> KNOWN = Set.of("actions", "associated-activities", "back-matter", "collected", "dependencies",
			"document-ids", "email-addresses", PoamTerms.END, "expires", "external-ids", "implementation-statement-uuid", "import-ssp",
			"links",
			"local-definitions", "locations", "location-uuids", "addresses", "logged-by", "member-of-organizations", "methods", "origin",
			"origins", "published", "relevant-evidence", "required-assets", PoamTerms.PARTIES, "revisions", "short-name", "subjects",
			"system",
			"system-id", "target", "telephone-numbers", "types");

	private final Map<String, JsonPlace> first = new LinkedHashMap<>();
	private final Map<String, Integer> times = new LinkedHashMap<>();

	/** Returns whether something has no place in a plan; it is counted then. */
	boolean add(String name, JsonPlace place) {
		if (KNOWN.contains(name)) {
			first.putIfAbsent(name, place);
			times.merge(name, 1, Integer::sum);
		}
		return KNOWN.contains(name) || SILENT.contains(name);
	}

	/** Returns what was counted. */
	List<LedgerNote> notes() {
		return first.entrySet().stream()
				.map(each -> new LedgerNote(each.getValue(), Kind.LEFT_OUT, each.getKey(), List.of(times.get(each.getKey())))).toList();
	}
}
