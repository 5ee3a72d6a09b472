/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.edits.SourceBlock;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.findings.FindingCoverage;

/**
 * Splits a measure that addresses several findings into one measure for each. The first keeps its name and all references to it; the others
 * are copies with new names. Of joint leaders, each measure gets the one who is in charge of its finding.
 */
final class SplitMeasure {

	private final ModelContext model;
	private final Measure measure;
	private final RectificationPlan plan;
	private final InspResource file;
	private final SourceText source;
	private final List<INode> addresses;
	private final List<INode> leaders;
	private final int start;
	private final int end;

	private SplitMeasure(ModelContext model, Measure measure, RectificationPlan plan) {
		this.model = model;
		this.measure = measure;
		this.plan = plan;
		this.file = (InspResource) measure.eResource();
		this.source = SourceText.of(file);
		this.addresses = NodeModelUtils.findNodesForFeature(measure, Literals.MEASURE__ADDRESSES);
		this.leaders = NodeModelUtils.findNodesForFeature(measure, Literals.MEASURE__LEADERS);
		var leaves = SourceBlock.leaves(measure);
		this.start = leaves.get(0).getOffset();
		this.end = leaves.get(leaves.size() - 1).getEndOffset();
	}

	/** The split; empty if the measure addresses only one finding, or in a form that cannot be split. */
	static Optional<TextChange> of(ModelContext model, Measure measure) {
		boolean resolved =
				measure.getAddresses().stream().noneMatch(a -> a.eIsProxy()) && measure.getLeaders().stream().noneMatch(p -> p.eIsProxy());
		return resolved && measure.getName() != null && measure.eContainer() instanceof RectificationPlan plan && model.isOwn(measure)
				? new SplitMeasure(model, measure, plan).split()
				: Optional.empty();
	}

	private Optional<TextChange> split() {
		var parts = new LinkedHashMap<Finding, List<String>>();
		for (int i = 0; i < addresses.size(); i++) {
			var written = NodeModelUtils.getTokenText(addresses.get(i));
			FindingCoverage.findingOf(measure.getAddresses().get(i))
					.ifPresent(f -> parts.computeIfAbsent(f, x -> new ArrayList<>()).add(written));
		}
		if (parts.size() < 2 || !isList(addresses) || leaders.size() > 1 && !isList(leaders)) {
			return Optional.empty();
		}
		var edits = new ArrayList<TextEdit>();
		var copies = new StringBuilder();
		boolean first = true;
		for (var part : parts.entrySet()) {
			var changes = changes(part.getKey(), part.getValue());
			if (first) {
				edits.addAll(changes);
			} else {
				changes.add(0, new TextEdit(name().getOffset(), name().getLength(), model.names()
						.next(plan.getMeasures().stream().map(Measure::getName).toList(), "C")));
				var gap = source.followsBlankLine(start) ? source.lineBreak() : "";
				copies.append(gap).append(source.lineBreak()).append(source.indent(start)).append(copy(changes));
			}
			first = false;
		}
		edits.add(new TextEdit(source.endsLine(end) ? source.lineEnd(end) : end, 0, copies.toString()));
		return Optional.of(new TextChange("split", List.of(measure, parts.keySet().stream().toList()), Map.of(file, edits), ""));
	}

	private INode name() {
		return NodeModelUtils.findNodesForFeature(measure, Literals.NAMED_ELEMENT__NAME).get(0);
	}

	/** The edits of the measure for one finding, in the order of the text. */
	private List<TextEdit> changes(Finding finding, List<String> references) {
		var changes = new ArrayList<TextEdit>();
		changes.add(list(addresses, String.join(separator(addresses), references)));
		if (leaders.size() > 1) {
			var inCharge = new Suggestions(model).leaders(MeasureSubject.of(finding, plan)).map(Person.class::cast)
					.filter(measure.getLeaders()::contains).findFirst();
			int index = measure.getLeaders().indexOf(inCharge.orElse(measure.getLeaders().get(0)));
			changes.add(list(leaders, NodeModelUtils.getTokenText(leaders.get(index))));
		}
		changes.sort(Comparator.comparingInt(TextEdit::offset));
		return changes;
	}

	private String copy(List<TextEdit> changes) {
		return TextEdit.apply(source.text().substring(start, end),
				changes.stream().map(e -> new TextEdit(e.offset() - start, e.length(), e.text())).toList());
	}

	private static TextEdit list(List<INode> nodes, String text) {
		int from = nodes.get(0).getTextRegion().getOffset();
		return new TextEdit(from, endOf(nodes.get(nodes.size() - 1)) - from, text);
	}

	private boolean isList(List<INode> nodes) {
		for (int i = 1; i < nodes.size(); i++) {
			if (!between(nodes, i).strip().matches("[,，、]")) {
				return false;
			}
		}
		return true;
	}

	private String separator(List<INode> nodes) {
		return nodes.size() > 1 ? between(nodes, 1) : "";
	}

	private String between(List<INode> nodes, int index) {
		return source.text().substring(endOf(nodes.get(index - 1)), nodes.get(index).getTextRegion().getOffset());
	}

	private static int endOf(INode node) {
		return node.getTextRegion().getOffset() + node.getTextRegion().getLength();
	}
}
