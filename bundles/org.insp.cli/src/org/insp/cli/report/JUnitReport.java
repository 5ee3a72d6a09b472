/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.insp.cli.check.CheckResult;
import org.insp.cli.check.CheckedModel;
import org.insp.cli.check.FailOn;
import org.insp.cli.check.ReportedProblem;

/**
 * The report in JUnit's XML, for continuous integration: a suite for each model; in it a passed case for each file without problems, and a
 * case
 * for each problem, failed if the problem makes the command fail, else passed with the message as output.
 */
final class JUnitReport implements CheckReport {

	private final FailOn failOn;

	JUnitReport(FailOn failOn) {
		this.failOn = failOn;
	}

	@Override
	public void write(CheckResult result, Writer out) throws IOException {
		try {
			var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			xml.writeStartElement("testsuites");
			xml.writeAttribute("name", "insp check");
			totals(xml, result.models().stream().mapToLong(JUnitReport::cases).sum(),
					result.problems().filter(failOn::isReachedBy).count());
			for (var model : result.models()) {
				suite(xml, model);
			}
			xml.writeCharacters("\n");
			xml.writeEndElement();
			xml.writeCharacters("\n");
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private static long cases(CheckedModel model) {
		return model.problems().size() + model.files().stream().filter(file -> isClean(model, file)).count();
	}

	private static boolean isClean(CheckedModel model, String file) {
		return model.problems().stream().noneMatch(f -> f.file().equals(file));
	}

	private void suite(XMLStreamWriter xml, CheckedModel model) throws XMLStreamException {
		xml.writeCharacters("\n  ");
		xml.writeStartElement("testsuite");
		xml.writeAttribute("name", clean(model.root()));
		totals(xml, cases(model), model.problems().stream().filter(failOn::isReachedBy).count());
		for (var file : model.files()) {
			if (isClean(model, file)) {
				start(xml, file, file);
				xml.writeEndElement();
			}
			for (var problem : model.problems()) {
				if (problem.file().equals(file)) {
					write(xml, problem);
				}
			}
		}
		xml.writeCharacters("\n  ");
		xml.writeEndElement();
	}

	private static void totals(XMLStreamWriter xml, long cases, long failed) throws XMLStreamException {
		xml.writeAttribute("tests", Long.toString(cases));
		xml.writeAttribute("failures", Long.toString(failed));
		xml.writeAttribute("errors", "0");
		xml.writeAttribute("skipped", "0");
	}

	private static void start(XMLStreamWriter xml, String file, String name) throws XMLStreamException {
		xml.writeCharacters("\n    ");
		xml.writeStartElement("testcase");
		xml.writeAttribute("classname", clean(file));
		xml.writeAttribute("name", clean(name));
		xml.writeAttribute("time", "0");
	}

	private void write(XMLStreamWriter xml, ReportedProblem problem) throws XMLStreamException {
		var place = problem.start().line() + ":" + problem.start().column();
		start(xml, problem.file(), place + ' ' + problem.rule());
		xml.writeCharacters("\n      ");
		if (failOn.isReachedBy(problem)) {
			xml.writeStartElement("failure");
			xml.writeAttribute("type", problem.severity().getLiteral());
			xml.writeAttribute("message", clean(problem.message()));
		} else {
			xml.writeStartElement("system-out");
		}
		xml.writeCharacters(clean(problem.file() + ':' + place + ": " + problem.severity().getLiteral() + ": " + problem.message()));
		xml.writeEndElement();
		xml.writeCharacters("\n    ");
		xml.writeEndElement();
	}

	/** XML cannot hold control characters, not even escaped. */
	private static String clean(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
	}
}
