/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Document;
import org.insp.model.InspectionPlan;
import org.insp.model.LeadingGroup;
import org.insp.model.RectificationPlan;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;

/** What stands beside an inspection: who directs it, and the documents about it with their numbers and addressees. */
final class InspectionPapers {

	private final ReportInput input;
	private final MessageBundle words;
	private final ElementTexts texts;

	InspectionPapers(ReportInput input) {
		this.input = input;
		this.words = MessageBundle.of(InspectionPapers.class, input.language());
		this.texts = input.texts();
	}

	/** Returns the leading groups of those who inspect, each in one line; that of a rectification plan is none. */
	Stream<String> groups() {
		return input.model().all(LeadingGroup.class).filter(group -> !(group.eContainer() instanceof RectificationPlan))
				.map(this::group).filter(line -> !line.isEmpty());
	}

	private String group(LeadingGroup group) {
		var people = joined(Stream.of(line("group.head", texts.names(group.getHeads())),
				line("group.executive", texts.names(group.getExecutiveDeputies())),
				line("group.deputy", texts.names(group.getDeputies())),
				line("group.members",
						texts.list(Stream.concat(Stream.of(texts.names(group.getMembers())), group.getMemberRoles().stream()))),
				line("group.office", texts.name(group.getOffice())), line("group.office-head", texts.names(group.getOfficeHeads()))));
		return people.isEmpty() ? "" : words.get("line", texts.name(group), people);
	}

	/** Returns the documents about an inspection or its round. */
	Stream<String> documents(InspectionPlan inspection) {
		return input.model().all(Document.class).filter(document -> document.getOf() != null
				&& (document.getOf() == inspection || document.getOf() == inspection.getRound())).map(this::document);
	}

	private String document(Document document) {
		var number = document.getNumber() == null ? "" : words.get("number", document.getNumber());
		var to = texts.list(Stream.concat(Stream.of(texts.names(document.getTo())), document.getToOthers().stream()));
		var copies = texts.list(Stream.concat(Stream.of(texts.names(document.getCopies())), document.getCopyOthers().stream()));
		var name = document.getTitle() == null ? ElementLabels.term(document.getKind(), input.language()) : document.getTitle();
		return joined(Stream.of(name + number, line("label.addressees", to), line("label.copies", copies)));
	}

	private String joined(Stream<String> parts) {
		return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(words.get("semicolon")));
	}

	private String line(String label, String text) {
		return text == null || text.isBlank() ? "" : words.get("line", words.get(label), text);
	}
}
