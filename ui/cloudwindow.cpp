// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "cloudwindow.h"

#include "chooser.h"
#include "cloudkeypart.h"
#include "dialogbuttons.h"
#include "messagebar.h"
#include "quietlabel.h"
#include "theme.h"
#include "tokencost.h"
#include "wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gatehouse
{

namespace
{

constexpr int cloudWindowWidth = 560;
constexpr int tokenStep = 1000;
constexpr int idleStep = 30;

QLineEdit *field(QWidget *parent, const char *objectName, const QString &accessibleName)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(accessibleName);
    edit->setMaxLength(500);
    return edit;
}

QString whereText(const Destination &destination)
{
    const QString address = origin(destination) + destination.path;
    return destination.proxy.isEmpty() ? CloudWindow::tr("Requests go to %1.").arg(address)
                                       : CloudWindow::tr("Requests go to %1, through the proxy %2.")
                                             .arg(address, destination.proxy);
}

void select(Chooser &chooser, int key)
{
    chooser.setCurrentIndex(chooser.findData(key));
}

} // namespace

CloudWindow::CloudWindow(const ModelSettings &settings, KeyRing &keys, QWidget *parent)
    : FittingDialog(parent)
{
    build(keys);
    connectParts();
    present(settings);
}

void CloudWindow::build(KeyRing &keys)
{
    setObjectName(QStringLiteral("cloudWindow"));
    setWindowTitle(tr("Cloud model"));
    auto *explanation = new QuietLabel(
        this, tr("A cloud model gets the text in the middle after you have approved it, and "
                 "nothing else. Its plan is checked here like every other. Each request is "
                 "written down in “What left this machine”."));
    explanation->setWordWrap(true);
    m_asks = new QCheckBox(tr("&Ask this model instead of solving here"), this);
    m_asks->setObjectName(QStringLiteral("cloudAsks"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(theme::smallGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addService(*form);
    addLimits(*form);
    addProxy(*form);
    addPrices(*form);
    m_key = new CloudKeyPart(keys, this);
    form->addRow(tr("Key:"), m_key);
    m_where = new QuietLabel(this);
    m_where->setObjectName(QStringLiteral("cloudWhere"));
    m_where->setWordWrap(true);
    m_said = new MessageBar(this, MessageBar::Kind::Lasting);
    m_said->setLabelName(QStringLiteral("cloudSaid"));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_test = box->addButton(tr("Test co&nnection …"), QDialogButtonBox::ResetRole);
    m_test->setObjectName(QStringLiteral("cloudTest"));
    m_test->setToolTip(tr("Shows a small request with nothing of your household in it, which goes "
                          "out only when you approve it."));
    m_apply = box->addButton(tr("Us&e these settings"), QDialogButtonBox::ApplyRole);
    m_apply->setObjectName(QStringLiteral("cloudApply"));
    leaveEnterAlone(*box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::gap);
    column->addWidget(explanation);
    column->addWidget(m_asks);
    column->addLayout(form);
    column->addWidget(m_where);
    column->addWidget(m_said);
    column->addWidget(box);
    resize(cloudWindowWidth, height());
    m_endpoint->setFocus();
}

void CloudWindow::addService(QFormLayout &form)
{
    using Service = CloudSettings::Service;
    m_service = new Chooser(this);
    m_service->setObjectName(QStringLiteral("cloudService"));
    m_service->setAccessibleName(tr("Service"));
    const auto add = [this](Service service, const QString &text, const QString &explanation) {
        m_service->addExplained(text, explanation, static_cast<int>(service));
    };
    add(Service::Azure, tr("Azure OpenAI"), tr("The present form of its addresses."));
    add(Service::AzureWithApiVersion, tr("Azure OpenAI, older resource"),
        tr("Addresses that name the version of the interface."));
    add(Service::OpenAi, tr("OpenAI"), tr("OpenAI itself, or whoever speaks as it does."));
    form.addRow(tr("Se&rvice:"), m_service);
    m_endpoint = field(this, "cloudEndpoint", tr("Address of the service"));
    form.addRow(tr("A&ddress:"), m_endpoint);
    m_deploymentLabel = new QLabel(this);
    m_deployment = field(this, "cloudDeployment", tr("Deployment"));
    m_deploymentLabel->setBuddy(m_deployment);
    form.addRow(m_deploymentLabel, m_deployment);
    m_versionLabel = new QLabel(tr("&Version:"), this);
    m_version = field(this, "cloudVersion", tr("Version of the interface"));
    m_versionLabel->setBuddy(m_version);
    form.addRow(m_versionLabel, m_version);
}

void CloudWindow::addLimits(QFormLayout &form)
{
    m_effort = new Chooser(this);
    m_effort->setObjectName(QStringLiteral("cloudEffort"));
    m_effort->setAccessibleName(tr("How long the model thinks"));
    const auto add = [this](Effort effort, const QString &text) {
        m_effort->addExplained(text, tr("Which of these a model takes differs."),
                               static_cast<int>(effort));
    };
    add(Effort::ModelDefault, tr("as the model likes"));
    add(Effort::None, tr("not at all"));
    add(Effort::Minimal, tr("very little"));
    add(Effort::Low, tr("little"));
    add(Effort::Medium, tr("some time"));
    add(Effort::High, tr("long"));
    add(Effort::ExtraHigh, tr("very long"));
    form.addRow(tr("&Thinks:"), m_effort);
    m_tokens = new QSpinBox(this);
    m_tokens->setObjectName(QStringLiteral("cloudTokens"));
    m_tokens->setAccessibleName(tr("Most tokens of an answer"));
    m_tokens->setRange(CloudSettings::leastOutputTokens, CloudSettings::mostOutputTokens);
    m_tokens->setSingleStep(tokenStep);
    m_tokens->setToolTip(tr("A token is a piece of a word. Thinking counts, too: with too few, the "
                            "answer stays empty."));
    form.addRow(tr("At m&ost, in tokens:"), m_tokens);
    m_idle = new QSpinBox(this);
    m_idle->setObjectName(QStringLiteral("cloudIdle"));
    m_idle->setAccessibleName(tr("Seconds that its next word is waited for"));
    m_idle->setRange(CloudSettings::leastIdleSeconds, CloudSettings::mostIdleSeconds);
    m_idle->setSingleStep(idleStep);
    m_idle->setToolTip(tr("A model that thinks long says nothing meanwhile."));
    form.addRow(tr("&Waits, in seconds:"), m_idle);
}

void CloudWindow::addProxy(QFormLayout &form)
{
    using Use = CloudSettings::ProxyUse;
    m_proxyUse = new Chooser(this);
    m_proxyUse->setObjectName(QStringLiteral("cloudProxyUse"));
    m_proxyUse->setAccessibleName(tr("Whether a proxy is used"));
    const auto add = [this](Use use, const QString &text, const QString &explanation) {
        m_proxyUse->addExplained(text, explanation, static_cast<int>(use));
    };
    add(Use::System, tr("as this computer is set up"),
        tr("The proxy in the settings of the desktop or of the environment, if any."));
    add(Use::None, tr("none"), tr("Requests go directly to the service."));
    add(Use::Named, tr("this one:"), tr("Requests go through the proxy that you name."));
    m_proxy = field(this, "cloudProxy", tr("Proxy"));
    m_proxy->setPlaceholderText(tr("host:port"));
    auto *proxy = new QHBoxLayout;
    proxy->setSpacing(theme::smallGap);
    proxy->addWidget(m_proxyUse);
    proxy->addWidget(m_proxy, 1);
    auto *label = new QLabel(tr("Pro&xy:"), this);
    label->setBuddy(m_proxyUse);
    form.addRow(label, proxy);
}

void CloudWindow::addPrices(QFormLayout &form)
{
    auto *prices = new QHBoxLayout;
    prices->setSpacing(theme::smallGap);
    m_inputPrice = field(this, "cloudInputPrice", tr("Price of a million tokens read"));
    m_inputPrice->setPlaceholderText(tr("read"));
    m_outputPrice = field(this, "cloudOutputPrice", tr("Price of a million tokens written"));
    m_outputPrice->setPlaceholderText(tr("written"));
    prices->addWidget(m_inputPrice);
    prices->addWidget(m_outputPrice);
    auto *label = new QLabel(tr("&Price of a million tokens:"), this);
    label->setBuddy(m_inputPrice);
    form.addRow(label, prices);
}

void CloudWindow::connectParts()
{
    for (QLineEdit *edit :
         {m_endpoint, m_deployment, m_version, m_proxy, m_inputPrice, m_outputPrice}) {
        connect(edit, &QLineEdit::textChanged, this, &CloudWindow::lookAtTyped);
    }
    connect(m_endpoint, &QLineEdit::editingFinished, this, [this] {
        if (m_endpoint->isModified()) {
            m_endpoint->setModified(false);
            lookAtTyped();
        }
    });
    connect(m_service, &QComboBox::currentIndexChanged, this, &CloudWindow::lookAtTyped);
    connect(m_effort, &QComboBox::currentIndexChanged, this, &CloudWindow::lookAtTyped);
    connect(m_proxyUse, &QComboBox::currentIndexChanged, this, &CloudWindow::lookAtTyped);
    connect(m_tokens, &QSpinBox::valueChanged, this, &CloudWindow::lookAtTyped);
    connect(m_idle, &QSpinBox::valueChanged, this, &CloudWindow::lookAtTyped);
    connect(m_asks, &QCheckBox::toggled, this, &CloudWindow::lookAtTyped);
    connect(m_apply, &QPushButton::clicked, this, &CloudWindow::apply);
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(); });
}

void CloudWindow::present(const ModelSettings &settings)
{
    const CloudSettings &cloud = settings.cloud;
    m_asks->setChecked(settings.asksCloud);
    select(*m_service, static_cast<int>(cloud.service));
    m_endpoint->setText(cloud.endpoint);
    m_deployment->setText(cloud.deployment);
    m_version->setText(cloud.apiVersion);
    select(*m_effort, static_cast<int>(cloud.effort));
    m_tokens->setValue(cloud.outputTokens);
    m_idle->setValue(cloud.idleSeconds);
    select(*m_proxyUse, static_cast<int>(cloud.proxyUse));
    m_proxy->setText(cloud.proxy);
    m_inputPrice->setText(settings.inputPrice);
    m_outputPrice->setText(settings.outputPrice);
    lookAtTyped();
}

ModelSettings CloudWindow::typed() const
{
    ModelSettings settings;
    settings.asksCloud = m_asks->isChecked();
    settings.cloud.service = static_cast<CloudSettings::Service>(m_service->currentData().toInt());
    settings.cloud.endpoint = m_endpoint->text().trimmed();
    settings.cloud.deployment = m_deployment->text().trimmed();
    settings.cloud.apiVersion = m_version->text().trimmed();
    settings.cloud.effort = static_cast<Effort>(m_effort->currentData().toInt());
    settings.cloud.outputTokens = m_tokens->value();
    settings.cloud.idleSeconds = m_idle->value();
    settings.cloud.proxyUse =
        static_cast<CloudSettings::ProxyUse>(m_proxyUse->currentData().toInt());
    settings.cloud.proxy = m_proxy->text().trimmed();
    settings.inputPrice = m_inputPrice->text().trimmed();
    settings.outputPrice = m_outputPrice->text().trimmed();
    return settings;
}

/// Says at once where requests would go, or what keeps them from it.
void CloudWindow::lookAtTyped()
{
    const ModelSettings settings = typed();
    const bool isOpenAi = settings.cloud.service == CloudSettings::Service::OpenAi;
    const bool hasVersion = settings.cloud.service == CloudSettings::Service::AzureWithApiVersion;
    m_endpoint->setPlaceholderText(isOpenAi ? QStringLiteral("https://api.openai.com")
                                            : QStringLiteral("https://NAME.openai.azure.com"));
    m_deploymentLabel->setText(isOpenAi ? tr("&Model:") : tr("Deplo&yment:"));
    m_version->setVisible(hasVersion);
    m_versionLabel->setVisible(hasVersion);
    CloudSettings looked = settings.cloud;
    // The system is not asked about a half-typed host: it may look that up, or load a file for it.
    const bool isTyping = m_endpoint->hasFocus() && m_endpoint->isModified();
    if (isTyping && looked.proxyUse == CloudSettings::ProxyUse::System) {
        looked.proxyUse = CloudSettings::ProxyUse::None;
    }
    const Result<Destination> destination = destinationOf(looked);
    m_key->setHost(destination ? destination->host : QString());
    m_test->setEnabled(destination.has_value());
    m_proxy->setVisible(settings.cloud.proxyUse == CloudSettings::ProxyUse::Named);
    m_where->setText(
        destination
            ? whereText(*destination)
            : tr("Requests cannot be sent yet: %1").arg(wording::sentence(destination.error())));
    m_said->clear();
}

void CloudWindow::apply()
{
    const ModelSettings settings = typed();
    const bool hasPrices = !settings.inputPrice.isEmpty() || !settings.outputPrice.isEmpty();
    if (const Result<TokenPrices> prices =
            readTokenPrices(settings.inputPrice, settings.outputPrice);
        hasPrices && !prices) {
        m_said->showMessage(Tone::Warning, wording::sentence(prices.error()));
        return;
    }
    // Whoever solves here may leave them unfinished.
    if (const Result<Recipient> recipient = recipientOf(settings.cloud);
        settings.asksCloud && !recipient) {
        m_said->showMessage(Tone::Warning, wording::sentence(recipient.error()));
        return;
    }
    Q_EMIT settingsChosen(settings);
    m_said->showMessage(Tone::Good, settings.asksCloud
                                        ? tr("From now on this model is asked, each time after "
                                             "your approval.")
                                        : tr("Kept. Plans are made here; nothing leaves."));
}

} // namespace gatehouse
