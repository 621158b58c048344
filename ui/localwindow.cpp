// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "localwindow.h"

#include "answerrates.h"
#include "chooser.h"
#include "chosenlocal.h"
#include "dialogbuttons.h"
#include "localtext.h"
#include "localwording.h"
#include "messagebar.h"
#include "pullpart.h"
#include "quietlabel.h"
#include "theme.h"
#include "trypart.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse
{

namespace
{

constexpr int localWindowWidth = 560;
constexpr int contextStep = 4096;

/// What the program works well with, the usual one first; smaller ones are quicker.
QStringList recommendedModels()
{
    return {QStringLiteral("gemma4:e4b"), QStringLiteral("gemma4:e2b")};
}

QString modelText(const InstalledModel &model)
{
    QStringList told;
    if (!model.parameters.isEmpty()) {
        told << model.parameters;
    }
    if (model.bytes > 0) {
        told << QLocale().formattedDataSize(model.bytes, 1, QLocale::DataSizeSIFormat);
    }
    //: %1 is the name of a model, %2 what is told of it: "8.0B, 9.6 GB".
    return told.isEmpty()
               ? model.name
               : LocalWindow::tr("%1 (%2)").arg(model.name, told.join(QStringLiteral(", ")));
}

} // namespace

LocalWindow::LocalWindow(LocalFinder &finder, QWidget *parent)
    : FittingDialog(parent), m_finder(finder)
{
    build();
    connectParts();
}

void LocalWindow::build()
{
    setObjectName(QStringLiteral("localWindow"));
    setWindowTitle(tr("Local model"));
    auto *explanation = new QuietLabel(
        this, tr("A model on this machine can read your words beside the built-in reader and show "
                 "what that may have missed. Your words go to it and to nobody else; nothing that "
                 "it writes is ever sent."));
    explanation->setWordWrap(true);
    m_said = new MessageBar(this, MessageBar::Kind::Lasting);
    m_said->setLabelName(QStringLiteral("localSaid"));
    m_howTo = new QuietLabel(this);
    m_howTo->setObjectName(QStringLiteral("localHowTo"));
    m_howTo->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(theme::smallGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addProgram(*form);
    auto *modelForm = new QFormLayout;
    modelForm->setVerticalSpacing(theme::smallGap);
    modelForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addModel(*modelForm);
    m_pull = new PullPart(this);
    m_try = new TryPart(this);
    m_terms = new QuietLabel(this);
    m_terms->setObjectName(QStringLiteral("localTerms"));
    m_terms->setWordWrap(true);
    m_rates = new QuietLabel(this);
    m_rates->setObjectName(QStringLiteral("localRates"));
    m_rates->setWordWrap(true);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_agree = box->addButton(tr("Let it &read my words"), QDialogButtonBox::ActionRole);
    m_agree->setObjectName(QStringLiteral("localAgree"));
    m_refuse = box->addButton(tr("Do &not ask it"), QDialogButtonBox::ActionRole);
    m_refuse->setObjectName(QStringLiteral("localRefuse"));
    leaveEnterAlone(*box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::gap);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(m_said);
    column->addWidget(m_howTo);
    column->addLayout(modelForm);
    column->addWidget(m_pull);
    column->addWidget(m_try);
    column->addWidget(m_terms);
    column->addWidget(m_rates);
    column->addStretch(1);
    column->addWidget(box);
    resize(localWindowWidth, height());
}

void LocalWindow::addProgram(QFormLayout &form)
{
    m_program = new Chooser(this);
    m_program->setObjectName(QStringLiteral("localProgram"));
    m_program->setAccessibleName(tr("Program"));
    m_program->addExplained(tr("Ollama"), tr("Says of each model whether it is of this machine."),
                            static_cast<int>(LocalProgram::Ollama));
    m_program->addExplained(tr("Another one (llama.cpp, LM Studio)"),
                            tr("Any program that speaks as OpenAI does."),
                            static_cast<int>(LocalProgram::OpenAiCompatible));
    form.addRow(tr("&Program:"), m_program);
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("localAddress"));
    m_address->setAccessibleName(tr("Address on this machine"));
    m_address->setMaxLength(200);
    m_look = new QPushButton(tr("&Look again"), this);
    m_look->setObjectName(QStringLiteral("localLook"));
    m_look->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::smallGap);
    row->addWidget(m_address, 1);
    row->addWidget(m_look);
    auto *label = new QLabel(tr("A&ddress:"), this);
    label->setBuddy(m_address);
    form.addRow(label, row);
}

void LocalWindow::addModel(QFormLayout &form)
{
    m_model = new Chooser(this);
    m_model->setObjectName(QStringLiteral("localModel"));
    m_model->setAccessibleName(tr("Model"));
    m_modelLabel = new QLabel(tr("&Model:"), this);
    m_modelLabel->setBuddy(m_model);
    form.addRow(m_modelLabel, m_model);
    m_thinking = new Chooser(this);
    m_thinking->setObjectName(QStringLiteral("localThinksHow"));
    m_thinking->setAccessibleName(tr("How long the model thinks"));
    const auto add = [this](Thinking thinking, const QString &text) {
        m_thinking->addExplained(text, tr("A model that cannot do this does what is nearest."),
                                 static_cast<int>(thinking));
    };
    add(Thinking::Off, tr("not at all"));
    add(Thinking::Low, tr("little"));
    add(Thinking::Medium, tr("some time"));
    add(Thinking::High, tr("long"));
    add(Thinking::On, tr("as the model likes"));
    m_thinkingLabel = new QLabel(tr("&Thinks:"), this);
    m_thinkingLabel->setBuddy(m_thinking);
    form.addRow(m_thinkingLabel, m_thinking);
    m_context = new QSpinBox(this);
    m_context->setObjectName(QStringLiteral("localContext"));
    m_context->setAccessibleName(tr("Tokens that it takes in at once"));
    m_context->setRange(LocalSettings::leastContextTokens, LocalSettings::mostContextTokens);
    m_context->setSingleStep(contextStep);
    m_context->setToolTip(
        tr("A token is a piece of a word. More of them need more memory; with too "
           "few, a long text does not fit, and that is said."));
    m_contextLabel = new QLabel(tr("Takes in, in to&kens:"), this);
    m_contextLabel->setBuddy(m_context);
    form.addRow(m_contextLabel, m_context);
}

void LocalWindow::connectParts()
{
    connect(m_program, &QComboBox::currentIndexChanged, this, &LocalWindow::look);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (typed().address != m_settings.address) {
            look();
        }
    });
    connect(m_look, &QPushButton::clicked, this, &LocalWindow::look);
    connect(&m_finder, &LocalFinder::changed, this, &LocalWindow::lookAtFound);
    connect(m_model, &QComboBox::currentIndexChanged, this, &LocalWindow::lookAtModel);
    connect(m_thinking, &QComboBox::currentIndexChanged, this, &LocalWindow::lookAtModel);
    connect(m_context, &QSpinBox::valueChanged, this, &LocalWindow::lookAtModel);
    connect(m_pull, &PullPart::fetched, this, &LocalWindow::look);
    connect(m_agree, &QPushButton::clicked, this, &LocalWindow::agree);
    connect(m_refuse, &QPushButton::clicked, this, &LocalWindow::refuse);
}

void LocalWindow::present(const LocalSettings &settings, const AnswerRates &rates)
{
    m_settings = settings;
    m_wanted = settings.model;
    {
        const QSignalBlocker blocker(m_model);
        m_model->clear();
    }
    {
        const QSignalBlocker blocker(m_program);
        m_program->setCurrentIndex(m_program->findData(static_cast<int>(settings.program)));
    }
    m_address->setText(settings.address);
    m_thinking->setCurrentIndex(
        std::max(m_thinking->findData(static_cast<int>(settings.thinking)), 0));
    m_context->setValue(settings.contextTokens);
    m_rates->setText(ratesText(rates));
    m_rates->setVisible(settings.asks && settings.agreed);
    showUsualAddress();
    if (!m_finder.isLooking() && !m_finder.found()) {
        look();
    } else {
        lookAtFound();
    }
}

LocalSettings LocalWindow::typed() const
{
    LocalSettings settings = m_settings;
    settings.program = static_cast<LocalProgram>(m_program->currentData().toInt());
    settings.address = m_address->text().trimmed();
    settings.model = m_model->currentData().toString();
    settings.thinking = static_cast<Thinking>(m_thinking->currentData().toInt());
    settings.contextTokens = m_context->value();
    return settings;
}

const LocalProbe *LocalWindow::probe() const
{
    const auto &found = m_finder.found();
    return found && *found ? &**found : nullptr;
}

std::optional<LocalServer> LocalWindow::server() const
{
    const LocalProbe *found = probe();
    const QString model = m_model->currentData().toString();
    const auto isRemote = [&model](const InstalledModel &one) {
        return one.name == model && one.isRemote;
    };
    if (found == nullptr || std::any_of(found->models.begin(), found->models.end(), isRemote)) {
        return std::nullopt;
    }
    return serverFor(*found, model);
}

void LocalWindow::look()
{
    const LocalSettings wanted = typed();
    m_settings.program = wanted.program;
    m_settings.address = wanted.address;
    showUsualAddress();
    m_finder.look(m_settings);
}

void LocalWindow::showUsualAddress()
{
    LocalSettings usual = m_settings;
    usual.address.clear();
    m_address->setPlaceholderText(addressOf(usual)->authority());
}

QString LocalWindow::saidOf(const LocalProbe &probe) const
{
    if (probe.program == LocalProgram::OpenAiCompatible) {
        return tr("A program was found. Gatehouse cannot see whether it passes words on to another "
                  "machine.");
    }
    if (probe.isUnsafe) {
        //: %1 is a version.
        return tr("Ollama %1 was found. This version has a known hole (CVE-2026-7482); get a newer "
                  "one.")
            .arg(probe.version);
    }
    //: %1 is a version.
    return tr("Ollama %1 was found.").arg(probe.version);
}

/// What is there, or how to get it.
void LocalWindow::lookAtFound()
{
    const Result<LoopbackAddress, AddressFault> address = addressOf(m_settings);
    const auto &found = m_finder.found();
    m_howTo->clear();
    if (!address) {
        m_said->showMessage(Tone::Warning, addressText(address.error()));
    } else if (!found) {
        m_said->showMessage(Tone::Good, tr("Looking …"));
    } else if (!*found) {
        m_said->showMessage(Tone::Warning, wording::sentence(found->error()));
        if (m_settings.program == LocalProgram::Ollama) {
            m_howTo->setText(
                tr("To get Ollama: install it from ollama.com/download. It usually starts by "
                   "itself; else type “ollama serve” in a terminal. Then press Look again."));
        }
    } else {
        m_said->showMessage((*found)->isUnsafe || m_settings.program != LocalProgram::Ollama
                                ? Tone::Warning
                                : Tone::Good,
                            saidOf(**found));
    }
    m_howTo->setVisible(!m_howTo->text().isEmpty());
    fillModels();
    lookAtModel();
}

/// Those that are there, then those that could be fetched.
void LocalWindow::fillModels()
{
    const QSignalBlocker blocker(m_model);
    if (m_model->count() > 0) {
        m_wanted = m_model->currentData().toString();
    }
    m_model->clear();
    const LocalProbe *found = probe();
    if (found == nullptr) {
        return;
    }
    for (const InstalledModel &one : found->models) {
        //: %1 is a model and what is told of it.
        const QString text =
            one.isRemote ? tr("%1, runs elsewhere").arg(modelText(one)) : modelText(one);
        m_model->addItem(text, one.name);
    }
    for (const QString &model : recommendedModels()) {
        if (found->program == LocalProgram::Ollama && !serverFor(*found, model)) {
            //: %1 is the name of a model.
            m_model->addItem(tr("%1, not fetched yet").arg(model), model);
        }
    }
    const std::optional<LocalServer> server = serverFor(*found, m_wanted);
    const int index = m_model->findData(server ? server->model : m_wanted);
    m_model->setCurrentIndex(std::max(index, 0));
}

void LocalWindow::lookAtModel()
{
    const std::optional<LocalServer> chosen = server();
    const Result<LoopbackAddress, AddressFault> address = addressOf(m_settings);
    if (chosen && address) {
        m_try->offer(*chosen, *address);
        const bool isAgreed = m_settings.asks && m_settings.agreed == chosen;
        //: %1 is a model, with the program that runs it and where.
        m_terms->setText(isAgreed ? tr("Your words go to %1. You agreed to that; whatever of it "
                                       "changes is asked again.")
                                        .arg(serverText(*chosen))
                                  //: %1 is a model, with the program that runs it and where.
                                  : tr("Your words would go to %1.").arg(serverText(*chosen)));
    } else if (probe() != nullptr && m_model->count() == 0) {
        m_terms->setText(tr("It has no model. Load one there, then press Look again."));
    } else if (const LocalProbe *found = probe();
               found != nullptr && serverFor(*found, m_model->currentData().toString())) {
        m_terms->setText(wording::sentence(LocalFault::RemoteModel));
    } else {
        m_terms->clear();
    }
    showParts();
}

void LocalWindow::showParts()
{
    const std::optional<LocalServer> chosen = server();
    const LocalProbe *found = probe();
    const bool hasModels = m_model->count() > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_model, m_modelLabel, m_thinking, m_thinkingLabel, m_context, m_contextLabel}) {
        part->setVisible(hasModels);
    }
    const QString model = m_model->currentData().toString();
    const bool isMissing =
        hasModels && found->program == LocalProgram::Ollama && !serverFor(*found, model);
    if (const auto address = addressOf(m_settings); isMissing && address) {
        m_pull->offer(model, *address);
    }
    m_pull->setVisible(isMissing || m_pull->isFetching());
    m_try->setVisible(chosen.has_value());
    m_terms->setVisible(!m_terms->text().isEmpty());
    const LocalSettings wanted = typed();
    const bool isSame = m_settings.asks && m_settings.agreed == chosen &&
                        m_settings.thinking == wanted.thinking &&
                        m_settings.contextTokens == wanted.contextTokens;
    m_agree->setVisible(chosen.has_value());
    m_agree->setEnabled(!isSame);
    m_refuse->setVisible(m_settings.asks && m_settings.agreed);
}

void LocalWindow::agree()
{
    LocalSettings settings = typed();
    // Where it was found, whatever is being typed meanwhile.
    settings.program = m_settings.program;
    settings.address = m_settings.address;
    m_address->setText(settings.address);
    settings.agreed = server();
    settings.model = settings.agreed->model;
    settings.asks = true;
    m_settings = settings;
    Q_EMIT settingsChosen(settings);
    m_said->showMessage(Tone::Good, tr("From now on it reads along whenever you press Sanitize."));
    lookAtModel();
}

void LocalWindow::refuse()
{
    m_settings.asks = false;
    m_settings.agreed.reset();
    Q_EMIT settingsChosen(m_settings);
    m_said->showMessage(Tone::Good, tr("It gets none of your words. The built-in reader reads."));
    m_rates->hide();
    lookAtModel();
}

} // namespace gatehouse
